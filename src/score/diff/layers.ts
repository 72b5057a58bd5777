import type { ArticleRecord } from '../../model/record.ts';
import { type Item, known, names, show, wordlessActs } from './items.ts';

/** How each layer of a record is turned into comparable items, in the order in which a diff shows them. */
export const layers: Readonly<Record<string, (record: ArticleRecord) => readonly Item[]>> = {
  metadata: ({ metadata }) =>
    Object.entries(metadata).map(([key, value]) => ({
      label: key,
      spans: [],
      fields: { value: [String(value)] },
    })),

  people: record =>
    record.people.map(({ name, mentions }) => ({
      label: name,
      spans: mentions,
      fields: { name: [name], mentions: show(...mentions) },
    })),

  places: record =>
    record.places.map(({ name, type, country, mentions }) => ({
      label: name,
      spans: mentions,
      fields: { name: [name], type: [type], country: known(country), mentions: show(...mentions) },
    })),

  organizations: record =>
    record.organizations.map(({ name, mentions }) => ({
      label: name,
      spans: mentions,
      fields: { name: [name], mentions: show(...mentions) },
    })),

  roles: record =>
    record.roles.map(role => {
      const person = names([role.person], record.people);
      return {
        label: `${person}: ${show(role)}`,
        spans: [role],
        fields: {
          person,
          role: show(role),
          title: [role.title],
          status: [role.status],
          relation: [role.relation],
          organizations: names(role.organizations, record.organizations),
          country: known(role.country),
        },
      };
    }),

  sources: record =>
    record.sources.map(({ id, kind, anonymous, people, organizations, count, mentions }) => {
      const named = names(people, record.people);
      const acts = wordlessActs(record, id);
      return {
        label: mentions[0]?.text ?? (named.length > 0 ? named.join(', ') : `${kind} source`),
        spans: [...mentions, ...acts],
        fields: {
          kind: [kind],
          anonymous: [String(anonymous)],
          people: named,
          organizations: names(organizations, record.organizations),
          count: [`${count.min ?? '?'}–${count.max ?? '?'}`],
          mentions: show(...mentions),
          'without words for it': show(...acts),
        },
      };
    }),

  attributions: record =>
    record.attributions.map(({ mention, cue, content, type, form }) => ({
      label: [...show(mention), ...show(cue ?? content[0] ?? null)].join(' · '),
      spans: [...(cue ? [cue] : []), ...content, ...(mention ? [mention] : [])],
      fields: {
        source: show(mention),
        cue: show(cue),
        content: show(...content),
        type: [type],
        form: known(form),
      },
    })),

  anonymity: record =>
    record.anonymity.map(({ scope, who, cue, reason }) => ({
      label: show(cue).join(),
      spans: [cue],
      fields: { scope: [scope], who: show(who), cue: show(cue), reason: show(reason) },
    })),
};
