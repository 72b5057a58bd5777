import type { Progress } from '../batch/index.ts';
import { count, duration } from './format-numbers.ts';
import { isLively } from './terminal.ts';

/** Between two drawings, in milliseconds. */
const pause = 100;
const barWidth = 20;

/** How far a run is, as one line of at most `columns` characters. */
export function progressLine({ done, total, words, seconds }: Progress, columns: number): string {
  const speed = seconds > 0 ? `${count(words / seconds)} words/s` : '';
  if (total === null || total === 0) return `${count(done)} articles  ${speed}`.slice(0, columns);
  const share = Math.min(1, done / total);
  const filled = Math.round(share * barWidth);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  const left = done > 0 && done < total ? `${duration((seconds / done) * (total - done))} left` : '';
  return [bar, `${count(done)}/${count(total)} articles`, speed, left]
    .filter(Boolean)
    .join('  ')
    .slice(0, columns);
}

/** Draws progress over itself on a terminal; `clear` takes the line away. */
export interface ProgressBar {
  readonly draw: (progress: Progress) => void;
  readonly clear: () => void;
}

/** Null where the stream is no terminal: logs want no bars. */
export function progressBarOn(stream: NodeJS.WriteStream): ProgressBar | null {
  if (!isLively(stream)) return null;
  let next = 0;
  let isDrawn = false;
  return {
    draw(progress) {
      const now = performance.now();
      if (now < next) return;
      next = now + pause;
      isDrawn = true;
      stream.write(`\r${progressLine(progress, (stream.columns || 80) - 1)}\x1b[K`);
    },
    clear() {
      if (isDrawn) stream.write('\r\x1b[K');
      isDrawn = false;
    },
  };
}
