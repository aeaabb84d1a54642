// Ids, references, tokens and salts come from one source, which tests can key.
import { bannedOutside } from './lib/banned.mjs';
import { anyOf } from './lib/patterns.mjs';

export const rule = 'Randomness comes from src/platform/random alone.';

export function check(tree) {
  // A test may draw its cases from a generator with a fixed seed.
  const seeded = ({ path, wrong }) => path.endsWith('_test.cpp') && /mt19937|<random>/.test(wrong);
  return bannedOutside(tree, {
    place: 'src/platform/random/',
    pattern: anyOf(
      /\b(random_device|mt19937\w*|minstd_rand\w*|default_random_engine|random_shuffle)\b/,
      /\b(rand|srand|rand_r|drand48|getrandom|getentropy|arc4random\w*|randombytes\w*)\s*\(/,
      /#\s*include\s*<random>/,
    ),
    inStrings: /\/dev\/u?random|\b(gen_random_uuid|random|randomblob)\(/,
    wrong: 'randomness of its own',
    instead: 'take a trefoil::Random',
  }).filter((finding) => !seeded(finding));
}
