import type { AnyStage } from '../model/stage.ts';

/** The flow, a line a stage: `attributions(tokens, cues) -> attributions   who said what`. */
export function explainFlow(stages: readonly AnyStage[]): string {
  const calls = stages.map(s => `${s.provides}(${s.requires.join(', ') || 'article'})`);
  const width = Math.max(...calls.map(call => call.length));
  return stages.map((s, i) => `${calls[i]!.padEnd(width)}  ${s.summary}`).join('\n');
}
