import type { Token } from '../../text/analysed-text.ts';
import { WEAPONS } from '../data/weapons.ts';

/** How far behind the verb who acts on themselves may be named: "turned the gun on himself". */
const REACH = 5;
const ONESELF = /^(?:herself|himself|themselves)$/u;
const POSSESSIVE = /^(?:her|his|their)$/u;

/**
 * What somebody does to themselves, which is another act than the verb alone is: "turned himself in" (surrendered),
 * "hanged herself", "turned the gun on himself", "took his own life". The stem of that act; null: another verb or
 * nobody's own.
 *
 * @param head place of the verb
 */
export function selfActAt(tokens: readonly Token[], head: number): 'suicide' | 'surrender' | null {
  const verb = tokens[head]?.lemma;
  const [next, second, third] = [1, 2, 3].map((step) => tokens[head + step]?.lower ?? '');
  const isOnSelf = ONESELF.test(next ?? '');
  if (verb === 'turn') {
    if (isOnSelf) return second === 'in' ? 'surrender' : null;
    return turnsWeapon(tokens, head) ? 'suicide' : null;
  }
  if (verb === 'hang') return isOnSelf ? 'suicide' : null;
  const isOwnLife = POSSESSIVE.test(next ?? '') && second === 'own' && /^li(?:f|v)es?$/u.test(third ?? '');
  return verb === 'take' && isOwnLife ? 'suicide' : null;
}

/** "turned the gun on himself" */
function turnsWeapon(tokens: readonly Token[], head: number): boolean {
  const behind = tokens.slice(head + 1, head + 1 + REACH).map(({ lower }) => lower);
  const on = behind.indexOf('on');
  return on > 0 && WEAPONS.has(behind[on - 1] ?? '') && ONESELF.test(behind[on + 1] ?? '');
}
