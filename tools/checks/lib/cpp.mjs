// C++ as far as the checks need it: comments and strings told from code, includes, functions.
import { anyOf } from './patterns.mjs';

// { code, strings, includes }: `code` is the text with comments and the insides of strings blanked,
// every character at its old place; neighbouring literals count as one string.
export function lex(text) {
  const token = anyOf(
    /\/\/[^\n]*|\/\*[^]*?\*\//,
    /R"([^(\s]*)\(([^]*?)\)\1"|"(?:[^"\\\n]|\\.)*"/,
    /(?<![0-9a-zA-Z])'(?:[^'\\\n]|\\.)+'/,
  );
  const strings = [];
  let code = '';
  let end = 0;
  for (const match of text.matchAll(token)) {
    const gap = text.slice(end, match.index);
    const isString = /^R?"/.test(match[0]);
    code += gap;
    if (isString && !isIncludeLine(text, match.index)) {
      const words = match[2] ?? match[0].slice(1, -1);
      const last = strings.at(-1);
      const joins = last && /^\s*$/.test(code.slice(last.end));
      if (joins) last.text += words;
      else strings.push({ text: words, index: match.index });
      strings.at(-1).end = match.index + match[0].length;
    }
    code += isString ? `"${blank(match[0].slice(1, -1))}"` : blank(match[0]);
    end = match.index + match[0].length;
  }
  code += text.slice(end);
  const lines = lineIndex(text);
  for (const string of strings) string.line = lines(string.index);
  return { code, strings, includes: includesOf(text) };
}

export function find(code, pattern) {
  const lines = lineIndex(code);
  return [...code.matchAll(pattern)].map((match) => ({ line: lines(match.index), match }));
}

// The functions written out in `code`, outermost only: [{ head, body, start, line, lines }].
export function functions(code) {
  const found = [];
  const lines = lineIndex(code);
  let headStart = 0; // where what precedes the next brace begins
  for (let i = 0; i < code.length; ++i) {
    const c = code[i];
    if (c === '#') i = endOfDirective(code, i);
    if (c === '(') i = matching(code, i);
    if (c === '{') {
      const head = code.slice(headStart, i).trim();
      if (!isScope(head)) {
        const start = i;
        i = matching(code, start);
        if (isInitialiser(head)) continue; // the head goes on to the function's own brace
        if (isFunction(head)) {
          const count = lines(i) - lines(start) + 1;
          found.push({
            head,
            body: code.slice(start, i + 1),
            start,
            line: lines(start),
            lines: count,
          });
        }
      }
    }
    if ('#;{}'.includes(c)) headStart = i + 1;
  }
  return found;
}

// The index of the bracket that closes the one at `at`; the end of the text if none does.
export function matching(code, at) {
  const closer = { '(': ')', '{': '}', '[': ']' }[code[at]];
  let depth = 0;
  for (let i = at; i < code.length; ++i) {
    if (code[i] === code[at]) ++depth;
    else if (code[i] === closer && --depth === 0) return i;
  }
  return code.length;
}

function isScope(head) {
  if (/^(inline\s+)?namespace\b|^extern\s+" *"$/.test(head)) return true;
  return /\b(class|struct|union|enum)\b/.test(head) && !/\)\s*(const|noexcept|->.*)?$/.test(head);
}

function isFunction(head) {
  return head.includes(')') && !/=\s*$/.test(head);
}

// The brace of `: member_{...}` in a constructor, not that of a function.
function isInitialiser(head) {
  return /\)[^]*[:,]\s*[\w:<>]+$/.test(head) && !/->[^:]*$/.test(head);
}

function includesOf(text) {
  return text.split('\n').flatMap((words, n) => {
    const include = /^\s*#\s*include\s+(["<])([^">]+)[">]/.exec(words);
    return include ? [{ name: include[2], system: include[1] === '<', line: n + 1 }] : [];
  });
}

function isIncludeLine(text, index) {
  return /^\s*#\s*include\s*$/.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
}

function endOfDirective(code, at) {
  let end = code.indexOf('\n', at);
  while (end > 0 && code[end - 1] === '\\') end = code.indexOf('\n', end + 1);
  return end < 0 ? code.length : end;
}

function blank(text) {
  return text.replace(/[^\n]/g, ' ');
}

function lineIndex(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= index) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
