import type { PolicyData } from '../../content/policy/policy-schema.ts';
import type { Finding } from '../draft.ts';
import { checkAttachments } from './check-attachments.ts';
import { checkStructure } from './check-structure.ts';
import { checkedText, joinedText } from './checked-text.ts';
import { type CompiledWording, compileWording } from './compile-wording.ts';
import { isLongerThan } from './count-words.ts';
import { describeFinding } from './describe-finding.ts';
import { createEmailFinder } from './find-email-addresses.ts';
import { createLinkFinder } from './find-links.ts';
import { findMarkup } from './find-markup.ts';
import { findMessengers } from './find-messengers.ts';
import { findOtherProducts } from './find-other-products.ts';
import { findPhoneNumbers } from './find-phone-numbers.ts';
import { findPromises } from './find-promises.ts';
import { findSpelling } from './find-spelling.ts';
import { createToneFinder } from './find-tone.ts';
import { findUnfilledVariables } from './find-unfilled-variables.ts';
import { findWording } from './find-wording.ts';
import type { Finder, Hit } from './hit.ts';
import { judgeLanguage } from './judge-language.ts';
import { mergeHits } from './merge-hits.ts';
import type { CheckedReply, PolicyContext } from './policy-context.ts';
import { policyOfMarketplace } from './policy-of-marketplace.ts';

export type { CheckedReply, PolicyContext, Speller } from './policy-context.ts';

/**
 * Checks a reply against Amazon's communication rules (AMAZON.md, section 7). Pure; never throws on any text. Offsets count
 * UTF-16 code units of `body`; what is missing, and what stands in the subject or is attached, has the span 0–0.
 * Sorted by start.
 */
export type PolicyCheck = (reply: CheckedReply, context?: PolicyContext) => Finding[];

/** Makes the check of one policy version; compiling its wording takes a tenth of a second or two, so keep it. */
export function createPolicyCheck(policy: PolicyData): PolicyCheck {
  const wording = compileWording(policy);
  const finders: readonly Finder[] = [
    createEmailFinder(policy.names),
    createLinkFinder(policy.names),
    findMessengers,
    findUnfilledVariables,
    findMarkup,
    findOtherProducts,
  ];
  const checks = new Map<string, PolicyCheck>();
  return (reply, context = {}) => {
    const marketplace = context.marketplace && context.marketplace in policy.marketplaces ? context.marketplace : '';
    const check =
      checks.get(marketplace) ?? createMarketplaceCheck(policyOfMarketplace(policy, marketplace), wording, finders);
    checks.set(marketplace, check);
    return check(reply, context);
  };
}

/** A domain or a messenger's name is no misspelt word as well; a language or a length is the whole text's. */
const isWithin = (word: Hit, { rule, start, end }: Hit): boolean =>
  rule !== 'too-long' && start <= word.start && word.end <= end;

function createMarketplaceCheck(
  { rules: rows, limits }: PolicyData,
  wording: CompiledWording,
  finders: readonly Finder[],
): PolicyCheck {
  const rules = new Map(rows.map((rule) => [rule.id, rule]));
  const isTone = (rule: string): boolean => rules.get(rule)?.family === 'tone';
  const findTone = createToneFinder(limits);

  return (reply, context = {}) => {
    const text = checkedText(reply.body, wording, context);
    const { language, isWrong } = judgeLanguage(reply.body, text, context);

    const find = (one: typeof text): Hit[] =>
      [...finders.flatMap((finder) => finder(one, context)), ...findWording(one, wording, language, isTone)].map(
        ({ rule, start, end }) => ({ rule, ...one.toOriginal(start, end) }),
      );
    const inPlace = (hits: Hit[]): Hit[] =>
      hits.map(({ rule, start, end }) => ({ rule, ...text.toOriginal(start, end) }));
    const joined = joinedText(text, wording, context);
    const all: Hit = { rule: '', start: 0, end: reply.body.length };
    const hits = mergeHits([
      ...find(text),
      ...(joined ? find(joined) : []),
      ...inPlace(findPhoneNumbers(text, context)),
      ...inPlace(findPromises(text, context)),
      ...findTone(text, context),
      ...(isLongerThan(reply.body, limits.words, limits) ? [{ ...all, rule: 'too-long' }] : []),
      ...(isWrong ? [{ ...all, rule: 'wrong-language' }] : []),
    ]);

    const inSubject = reply.subject ? findInSubject(reply.subject) : [];
    const missing = [...checkStructure(text, reply, context, language), ...checkAttachments(reply, limits)];
    const { speller } = context;
    const misspelt =
      speller && speller.language === language && !isWrong
        ? findSpelling(reply.body, speller, context).filter((word) => !hits.some((hit) => isWithin(word, hit)))
        : [];
    const describe = (hit: Hit): Finding[] => describeFinding(hit, rules.get(hit.rule), language, context);
    return [
      ...missing.flatMap((rule) => describe({ rule, start: 0, end: 0 })),
      ...inSubject.flatMap((rule) =>
        describe({ rule, start: 0, end: 0 }).map((finding) => ({
          ...finding,
          message: `In the subject: ${finding.message}`,
        })),
      ),
      ...hits.flatMap(describe),
      ...misspelt.flatMap(({ suggestion, ...hit }) => describe(hit).map((finding) => ({ ...finding, suggestion }))),
    ].sort((a, b) => a.start - b.start || a.end - b.end);

    /** Ids of the blocking rules about contact, links and gaps that a subject breaks; its wording is mostly Amazon's own. */
    function findInSubject(subject: string): string[] {
      const line = checkedText(subject, wording, context);
      const found = [...finders, findPhoneNumbers].flatMap((finder) => finder(line, context));
      return [...new Set(found.map(({ rule }) => rule))];
    }
  };
}
