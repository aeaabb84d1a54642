// A table has one owner, whose name it begins with.
import { tables } from './lib/sql.mjs';

export const rule = 'A table is named after its folder, and only that folder mentions it.';

export function check(tree) {
  const folders = new Set(tree.sources.map(({ folder }) => folder).filter(Boolean));
  const owned = tables(tree).map((table) => ({ ...table, owner: ownerOf(table.name, folders) }));
  return [
    ...owned
      .filter(({ owner }) => !owner)
      .map(({ name, path, line }) => ({
        path,
        line,
        wrong: `no folder owns the table ${name}`,
        instead: 'begin its name with the name of its folder',
      })),
    ...tree.sources.flatMap((source) => foreignMentions(source, owned)),
  ];
}

// The folder with the longest name that begins the table's: local_offer_service is local_offer's.
function ownerOf(table, folders) {
  return [...folders]
    .filter((folder) => table === folder || table.startsWith(`${folder}_`))
    .sort((a, b) => b.length - a.length)[0];
}

function foreignMentions({ path, folder, strings }, owned) {
  return owned
    .filter(({ owner }) => owner && owner !== folder)
    .flatMap(({ name, owner }) => {
      const mention = new RegExp(`\\b(FROM|JOIN|INTO|UPDATE|TABLE)\\s+${name}\\b`);
      return strings
        .filter(({ text }) => mention.test(text))
        .map(({ line }) => ({
          path,
          line,
          wrong: `${name} is a table of ${owner}`,
          instead: `ask ${owner}, or read a view it publishes (${owner}_public_...)`,
        }));
    });
}
