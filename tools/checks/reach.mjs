// A list that spans children is decided before it is counted, ordered and paged.
import { functions } from './lib/cpp.mjs';
import { tables } from './lib/sql.mjs';

export const rule =
  'A store function that returns rows of more than one child takes an access::Reach.';

const ABOUT_A_CHILD = /^(child|child_id|case_id|case|subject)$/;
const NAMES_ONE = /\b(child|child_id|case_id|case|subject|id|reference)\s*=\s*\?/;

export function check(tree) {
  const personal = tables(tree).filter(({ columns }) =>
    columns.some(({ name }) => ABOUT_A_CHILD.test(name)),
  );
  return tree.sources
    .filter(({ role, isHeader }) => role === 'store' && !isHeader)
    .flatMap(({ path, code, strings }) =>
      functions(code).flatMap(({ head, body, start, line }) => {
        if (!/\b(vector|Rows)\b[^(]*\w+\s*\(/.test(head) || /\bReach\b/.test(head)) return [];
        const inside = strings.filter(({ index }) => index > start && index < start + body.length);
        const asked = inside.find(
          ({ text }) =>
            !NAMES_ONE.test(text) &&
            personal.some(({ name }) => new RegExp(`\\b(FROM|JOIN)\\s+${name}\\b`).test(text)),
        );
        return asked
          ? [
              {
                path,
                line,
                wrong: 'a list across children without a Reach',
                instead: 'take an access::Reach and join what it writes, or name one child or case',
              },
            ]
          : [];
      }),
    );
}
