// The current time comes from one file, so that a test or the demonstration can hold the clock.
import { bannedOutside } from './lib/banned.mjs';
import { anyOf } from './lib/patterns.mjs';

export const rule = 'The clock is read in src/app/clock.cpp alone.';

export function check(tree) {
  return bannedOutside(tree, {
    place: 'src/app/clock.cpp',
    pattern: anyOf(
      /\b(system|utc|tai|gps|file)_clock\s*::\s*now\b/,
      /\bgettimeofday\b|\bCLOCK_REALTIME\w*|\bcurrent_zone\b/,
      /(?<![\w.>])time\s*\(\s*(nullptr|NULL|0|&)/,
      /\b(localtime|gmtime)\w*\s*\(/,
    ),
    inStrings: anyOf(
      /\bCURRENT_(TIMESTAMP|DATE|TIME)\b/,
      /\b(datetime|date|strftime|julianday|unixepoch)\('?(now|%)/,
      /\b(clock_timestamp|statement_timestamp|now)\(\)/,
    ),
    wrong: 'the clock is read here',
    instead: 'have the day or the instant handed in; only src/app/clock.cpp asks for it',
  });
}
