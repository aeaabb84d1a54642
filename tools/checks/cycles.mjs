// Cycles: no file includes itself by a detour, a header and its source counted as one.
import { loops } from './lib/graph.mjs';

export const rule = 'There is no include cycle between files.';

export function check(tree) {
  const unit = (path) => path.replace(/\.[ch]pp$/, '');
  const edges = new Map();
  for (const { path, includes } of tree.sources) {
    const targets = edges.get(unit(path)) ?? [];
    for (const { name } of includes)
      if (tree.has(`src/${name}`) && unit(`src/${name}`) !== unit(path))
        targets.push(unit(`src/${name}`));
    edges.set(unit(path), targets);
  }
  return loops(edges).map((group) => {
    const inGroup = ({ name }) => group.includes(unit(`src/${name}`));
    const { path, includes } = tree.sources.find(
      (source) => unit(source.path) === group[0] && source.includes.some(inGroup),
    );
    return {
      path,
      line: includes.find(inGroup).line,
      wrong: `an include cycle: ${group.join(', ')}`,
      instead: 'move what both need into a third file, or hand it in',
    };
  });
}
