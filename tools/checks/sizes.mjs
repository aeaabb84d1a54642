// Sizes are tripwires: over the line, split, or write one sentence in exceptions.txt why not.
import { functions } from './lib/cpp.mjs';
import { SOURCE } from './lib/patterns.mjs';

export const rule = '100 columns, 60 lines a function, 400 lines a file.';

const COLUMNS = 100;
const FUNCTION_LINES = 60;
const FILE_LINES = 400;

export function check(tree) {
  return tree
    .matching(SOURCE)
    .filter((path) => !/^(law|migrations)\//.test(path))
    .flatMap((path) => {
      const found = [];
      const at = (line, wrong, instead) => found.push({ path, line, wrong, instead });
      const lines = tree.lines(path);
      if (lines.length - 1 > FILE_LINES)
        at(1, `${lines.length - 1} lines`, `split it: ${FILE_LINES} a file`);
      lines.forEach((text, n) => {
        const columns = [...text].length;
        if (columns > COLUMNS) at(n + 1, `${columns} columns`, `break the line: ${COLUMNS}`);
      });
      if (/\.[ch]pp$/.test(path))
        for (const { line, lines: count } of functions(tree.cpp(path).code))
          if (count > FUNCTION_LINES)
            at(line, `a function of ${count} lines`, `split it: ${FUNCTION_LINES}`);
      return found;
    });
}
