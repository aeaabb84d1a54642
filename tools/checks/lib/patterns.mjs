// Long patterns, a few alternatives a line.

// One pattern for several, to be used with matchAll and search.
export function anyOf(...patterns) {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'g');
}

// The files that people write and read as source.
export const SOURCE = new RegExp(
  [
    String.raw`^(src|tests|tools|cmake|assets|law|migrations)/.*\.`,
    String.raw`(cpp|hpp|mjs|ts|scss|sh|cmake|sql|toml)$`,
    String.raw`|^dev$|(^|/)CMakeLists\.txt$`,
  ].join(''),
);
