import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { exportTo, newFolder, readTable } from './run-exporter.ts';
import { seaWall, silent } from './sample.ts';

const text = { type: 'string', minLength: 1 };
const names = { type: 'array', items: text, minItems: 1 };

/** What the Data Package 2.0 profiles (datapackage.org) say of the properties that are used here. */
const profile = {
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['$schema', 'name', 'type', 'path', 'schema'],
        properties: {
          $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
          name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
          type: { const: 'table' },
          path: { type: 'string', pattern: '^[^./~]' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
          sources: {
            type: 'array',
            minItems: 1,
            items: { type: 'object', properties: { title: text, path: text } },
          },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type', 'description'],
                  properties: {
                    name: text,
                    type: { enum: ['string', 'integer', 'number', 'boolean', 'date'] },
                    description: text,
                    constraints: {
                      type: 'object',
                      properties: { required: { type: 'boolean' }, enum: { ...names, uniqueItems: true } },
                      additionalProperties: false,
                    },
                  },
                  additionalProperties: false,
                },
              },
              missingValues: { type: 'array', items: { type: 'string' } },
              primaryKey: names,
              foreignKeys: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['fields', 'reference'],
                  properties: {
                    fields: names,
                    reference: {
                      type: 'object',
                      required: ['resource', 'fields'],
                      properties: { resource: text, fields: names },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

/** What a cell of each type looks like when it is not empty. */
const forms: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

async function exported(): Promise<{ out: string; resources: readonly Resource[]; descriptor: unknown }> {
  const out = await newFolder();
  await exportTo(out, 'csv', [seaWall, silent, { ...seaWall, id: '=other' }]);
  const descriptor = JSON.parse(await readFile(join(out, 'datapackage.json'), 'utf8'));
  return { out, descriptor, resources: descriptor.resources };
}

describe('datapackage.json', () => {
  it('is a Data Package', async () => {
    const { descriptor } = await exported();
    const ajv = new Ajv2020();
    expect(ajv.validate(profile, descriptor), ajv.errorsText()).toBe(true);
  });

  it('gives size and hash of each file', async () => {
    const { out, resources } = await exported();
    for (const { path, bytes, hash } of resources) {
      const content = await readFile(join(out, path));
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  it('names the columns of each file in order, and their types hold', async () => {
    const { out, resources } = await exported();
    for (const { name, schema } of resources) {
      for (const row of await readTable(out, name)) {
        expect(Object.keys(row)).toEqual(schema.fields.map(field => field.name));
        for (const field of schema.fields) {
          const cell = row[field.name]!;
          if (cell !== '') expect(cell, `${name}.${field.name}`).toMatch(forms[field.type]!);
        }
      }
    }
  });

  it('has primary keys without doubles and foreign keys that lead to a row', async () => {
    const { out, resources } = await exported();
    for (const { name, schema } of resources) {
      const rows = await readTable(out, name);
      const key = schema.primaryKey;
      if (key)
        expect(new Set(rows.map(row => JSON.stringify(key.map(column => row[column])))).size).toBe(
          rows.length,
        );
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const targets = new Set(
          (await readTable(out, reference.resource)).map(row =>
            JSON.stringify(reference.fields.map(f => row[f])),
          ),
        );
        for (const row of rows) expect(targets).toContain(JSON.stringify(fields.map(field => row[field])));
      }
    }
  });

  it('says how text is changed in cells', async () => {
    const { descriptor } = await exported();
    const { description } = descriptor as { description: string };
    for (const words of ['" | "', '¦', 'White space', "a ' before it", 'code points']) {
      expect(description).toContain(words);
    }
  });
});
