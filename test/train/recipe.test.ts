import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecipe, runRecipe, type Watcher } from '../../src/train/index.ts';
import { folderOf } from '../support/folders.ts';

const text = (name: string, town: string) =>
  `A witness, ${name}, spoke to our desk in ${town} on the day. “We saw it,” ${name} said.`;

/** A corpus as the trainer reads it, from texts of our own: the marks stand where the words stand. */
function corpus(): string {
  const people = ['Wanjiru Kamau', 'Ngozi Okafor', 'Hiroshi Tanaka', 'Mele Tupou', 'Sipho Dlamini'];
  const towns = ['Nairobi', 'Lagos', 'Osaka', 'Auckland', 'Durban'];
  return people
    .map((name, i) => {
      const words = text(name, towns[i]!);
      const first = words.indexOf(name);
      const last = words.lastIndexOf(name);
      const town = words.indexOf(towns[i]!);
      const entity = (start: number, of: string, type: string) => ({ start, end: start + of.length, type });
      const entities = [
        entity(first, name, 'PER'),
        entity(town, towns[i]!, 'LOC'),
        entity(last, name, 'PER'),
      ];
      return JSON.stringify({ id: `toy-${i}`, text: words, entities });
    })
    .join('\n');
}

const recipe = {
  task: 'names',
  model: 'toy.model',
  train: ['toy.jsonl'],
  heldOut: ['toy.jsonl'],
  templates: ['lower[0]', 'lower[-1]', 'look[0]', 'look[-1]', 'look[1]'],
  minCount: 1,
  step: 0.01,
  settings: { passes: 15, rate: 0.5, l1: 0, dropout: 0, averageFrom: 3, seed: 1 },
};
const silent: Watcher = { onData: () => {}, onPass: () => {} };

const folderWith = (changes: object = {}) =>
  folderOf({ 'toy.jsonl': corpus(), 'toy.recipe.json': JSON.stringify({ ...recipe, ...changes }) });

function train(folder: string, watcher = silent) {
  return runRecipe(readRecipe(join(folder, 'toy.recipe.json')), folder, watcher);
}

describe('a recipe', () => {
  it('learns a toy corpus whole, and says so pass after pass', () => {
    const passes: number[] = [];
    let f1 = 0;
    train(folderWith(), {
      ...silent,
      onPass: (pass, _, [figures]) => {
        passes.push(pass);
        f1 = figures!.types.get('PER')!.f1;
      },
    });
    expect(passes).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
    expect(f1).toBe(1);
  });

  it('gives the same bytes twice, beside the recipe', () => {
    const [one, two] = [folderWith(), folderWith()];
    train(one);
    train(two);
    expect(readFileSync(join(one, 'toy.model'))).toEqual(readFileSync(join(two, 'toy.model')));
  });

  it('is compared with the model that was there before', () => {
    const folder = folderWith();
    expect(train(folder).differences).toEqual([]);
    expect(train(folder).differences).toEqual([]);
  });

  it('keeps no more features than it is told', () => {
    const counts: number[] = [];
    train(folderWith({ features: 20 }), { ...silent, onData: ({ features }) => counts.push(features) });
    expect(counts).toEqual([20]);
  });
});

describe('a recipe that cannot be followed', () => {
  it.each([
    ['an unknown task', { task: 'nams' }, 'there is no task "nams"; known: '],
    ['a corpus that is not there', { train: ['toys.jsonl'] }, 'toys.jsonl: there is no such corpus'],
    [
      'a column that is not there',
      { templates: ['lowr[0]'] },
      'template "lowr[0]": there is no column "lowr"',
    ],
    ['a missing part', { settings: undefined }, '"settings" must be of type object, not undefined'],
    ['a part of another type', { train: 'toy.jsonl' }, '"train" must be of type array, not string'],
  ])('%s is named', (_, changes, message) => {
    const folder = folderWith(changes);
    expect(() => train(folder)).toThrow(message);
  });

  it.each([
    ['no file', 'none.json', 'there is no such recipe'],
    ['no JSON', 'broken.json', 'not readable as JSON'],
    ['no object', 'list.json', '"task" must be of type string'],
  ])('%s', (_, file, message) => {
    const folder = folderOf({ 'broken.json': '{', 'list.json': '[]' });
    expect(() => readRecipe(join(folder, file))).toThrow(message);
  });
});
