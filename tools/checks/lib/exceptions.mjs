// tools/checks/exceptions.txt: what a check lets pass, and why. The list may only shrink.
const LIST = 'tools/checks/exceptions.txt';

// Lines are "CHECK PATH REASON", the reason a sentence.
export function exceptions(tree, check) {
  if (!tree.has(LIST)) return [];
  return tree.lines(LIST).flatMap((text, n) => {
    const [name, path, ...reason] = text.split(/\s+/);
    if (name !== check || text.startsWith('#')) return [];
    return [{ path, reason: reason.join(' '), line: n + 1 }];
  });
}

// What remains of the findings. An exception that excuses nothing or gives no reason is one too.
export function withoutExceptions(found, listed) {
  const remaining = found.filter(
    ({ path }) => !listed.some((exception) => exception.path === path),
  );
  for (const exception of listed) {
    if (!found.some(({ path }) => path === exception.path))
      remaining.push({
        path: LIST,
        line: exception.line,
        wrong: `${exception.path} no longer needs this exception`,
        instead: 'delete the line',
      });
    if (exception.reason.split(' ').length < 3)
      remaining.push({
        path: LIST,
        line: exception.line,
        wrong: 'an exception without a reason',
        instead: 'say in one sentence why',
      });
  }
  return remaining;
}
