import { roundHalfEven } from './round.ts';
import type { ScoreLine, Scores } from './score-records.ts';

/** The scores as text: a line a measure (precision, recall, F1, or accuracy) and last a line of JSON with the values. */
export function formatScores(scores: Scores): string {
  const lines = scores.lines.map(line => `${line.name.padEnd(18)} ${figures(line)}`);
  if (scores.missing > 0) lines.push(`articles without a prediction: ${scores.missing}`);
  return [...lines, jsonLine(scores.values), ''].join('\n');
}

function figures(line: ScoreLine): string {
  if (line.kind === 'accuracy') return `acc ${three(line.accuracy)} of ${line.of}`;
  return [line.precision, line.recall, line.f1].map(three).join('  ');
}

function three(value: number): string {
  return roundHalfEven(value, 3).toFixed(3);
}

/** Spaced as Python writes JSON, with 1.0 for 1, so that logs of both scorers can be compared. */
function jsonLine(values: Scores['values']): string {
  const pairs = Object.entries(values).map(([name, value]) => `${JSON.stringify(name)}: ${decimal(value)}`);
  return `{${pairs.join(', ')}}`;
}

function decimal(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
