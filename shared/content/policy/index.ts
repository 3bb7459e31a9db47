import limits from './limits.json';
import names from './names.json';
import { type PolicyData, policySchema } from './policy-schema.ts';
import rules from './rules.json';
import de from './wording/de.json';
import en from './wording/en.json';
import es from './wording/es.json';
import fr from './wording/fr.json';
import it from './wording/it.json';
import ja from './wording/ja.json';
import zh from './wording/zh.json';

/** Amazon's communication rules as they ship; a lead may publish a changed copy (decision 10). */
export const defaultPolicy: PolicyData = policySchema.parse({
  ...limits,
  rules,
  names,
  wording: { en, de, fr, es, it, ja, zh },
});
