/*
 * AdaGrad (Duchi, Hazan and Singer, JMLR 2011), with L1 penalties as a proximal step: small weights become exactly 0.
 */

export interface StepSettings {
  readonly rate: number;
  /** Penalty each time that a weight is seen. */
  readonly l1: number;
  /** Penalty each step, seen or not: a weight that is seldom seen must earn its place. */
  readonly steadyL1: number;
}

/** Moves weights in place. */
export interface Learner {
  /** Counts one more step. */
  readonly next: () => void;
  /** Moves one weight against its gradient. */
  readonly move: (at: number, gradient: number) => void;
  /** Brings all weights' steady penalty up to the last step; until then it is owed. */
  readonly settle: () => void;
}

export function learnerOf(weights: Float64Array, { rate, l1, steadyL1 }: StepSettings): Learner {
  // Starting from 1, not 0, keeps the first steps of rare features small.
  const squares = new Float32Array(weights.length).fill(1);
  const paid = new Int32Array(weights.length);
  let steps = 0;
  const place = (at: number, moved: number, shrink: number) => {
    weights[at] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
    paid[at] = steps;
  };
  return {
    next: () => {
      steps++;
    },
    move: (at, gradient) => {
      const square = squares[at]! + gradient * gradient;
      squares[at] = square;
      const size = rate / Math.sqrt(square);
      place(at, weights[at]! - size * gradient, size * (l1 + steadyL1 * (steps - paid[at]!)));
    },
    settle: () => {
      for (let at = 0; at < weights.length; at++) {
        const size = weights[at] === 0 ? 0 : rate / Math.sqrt(squares[at]!);
        place(at, weights[at]!, size * steadyL1 * (steps - paid[at]!));
      }
    },
  };
}
