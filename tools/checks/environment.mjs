// Configuration is read in one place, typed and checked.
import { bannedOutside } from './lib/banned.mjs';

export const rule = 'Environment variables are read in src/app/config.cpp alone.';

export function check(tree) {
  return bannedOutside(tree, {
    place: 'src/app/config.cpp',
    pattern: /\b(secure_)?getenv\b|\bsetenv\b|\bputenv\b|\benviron\b/g,
    wrong: 'the environment is read here',
    instead: 'take a typed setting; tests take what they need from tests/support',
  });
}
