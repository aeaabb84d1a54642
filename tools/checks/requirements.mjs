// The requirements, each with its state; what is said to be done names the test that shows it.
export const rule =
  'docs/requirements.csv is complete, and each done or part names a test that exists.';

const LIST = 'docs/requirements.csv';
const STATES = ['open', 'part', 'done'];
const COUNT = 609;

export function check(tree) {
  if (!tree.has(LIST)) return [];
  const rows = tree.csv(LIST);
  const tests = new Set([...titles(tree), ...walks(tree)]);
  const seen = new Set();
  const found = rows.flatMap(({ id, title, state, test, line }) => {
    const at = (wrong, instead) => [{ path: LIST, line, wrong, instead }];
    if (!/^[A-Z]{3}-\d\d$/.test(id) || seen.has(id))
      return at(`"${id}" is no id, or stands twice`, 'one row for each requirement');
    seen.add(id);
    if (!title) return at(`${id} has no title`, 'say it in a few words');
    if (!STATES.includes(state))
      return at(`${id} is "${state}"`, `write one of ${STATES.join(', ')}`);
    if (state === 'open') return [];
    if (!test) return at(`${id} is ${state} and names no test`, 'name the test that shows it');
    if (!tests.has(test))
      return at(`${id}: there is no test "${test}"`, 'name a test as it is written');
    return [];
  });
  if (seen.size !== COUNT)
    found.push({
      path: LIST,
      line: 1,
      wrong: `${seen.size} requirements, not ${COUNT}`,
      instead: 'no requirement is dropped; a new one changes COUNT',
    });
  return found;
}

// The titles of the tests in C++, whole: a part of one is no name.
function titles(tree) {
  return tree
    .matching(/^(tests\/(?!architecture\/).*|src\/.*_test)\.[ch]pp$/)
    .map((path) => tree.cpp(path))
    .flatMap(({ code, strings }) => {
      const macros = code.matchAll(/\b(?:TEST_CASE|SUBCASE)\(\s*(?=")/g);
      const starts = new Set([...macros].map(({ 0: macro, index }) => index + macro.length));
      return strings.filter(({ index }) => starts.has(index)).map(({ text }) => text);
    });
}

// In the browser a test is a walk, or a way of going all of them.
function walks(tree) {
  return tree
    .matching(/^tests\/browser\/.*\.mjs$/)
    .map((path) => tree.text(path))
    .flatMap((text) => [
      ...text.matchAll(/^export async function (\w+)\(walker\b|^ {2}"?([\w-]+)"?: \{ look:/gm),
    ])
    .map(([, walk, view]) => walk ?? view);
}
