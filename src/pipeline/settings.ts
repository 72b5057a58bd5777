/** How a pipeline is to run, beside what its definition says. */
export interface Settings {
  /**
   * `high` keeps only the attributions of which the pipeline is sure: fewer are found, nearly all of them are right.
   * @default 'balanced', or what the definition says
   */
  readonly precision?: 'balanced' | 'high';
}
