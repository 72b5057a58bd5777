import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layersUpTo } from '../../support/layers.ts';
import { anyText } from '../../support/texts.ts';

it('puts every attribution of any text into exactly one source, numbered by first attribution', () => {
  fc.assert(
    fc.property(anyText, text => {
      const { attributions, sources } = layersUpTo(text, 'sources');
      const held = sources!.flatMap(source => source.attributions);
      expect([...held].sort()).toEqual(attributions!.map(({ id }) => id).sort());
      const order = new Map(attributions!.map(({ id }, index) => [id, index]));
      const firsts = sources!.map(source => Math.min(...source.attributions.map(id => order.get(id)!)));
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      expect(
        sources!.every(source => source.kind !== 'named-person' || source.count.min === source.people.length),
      ).toBe(true);
    }),
    { numRuns: 60 },
  );
});
