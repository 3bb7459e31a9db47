import type { Category, Language, MailKind, Risk, Scenario } from '../content/vocabulary.ts';
import type { ReturnRequest } from '../mail/described-mail.ts';

export interface ClassifyInput {
  subject: string;
  /** The buyer's own words (`DescribedMail.text`). */
  text: string;
  /** Null: the classifier works with English and the language-free entries and says so by a low confidence. */
  language: Language | null;
  kind?: MailKind;
  /** Amazon's topic from the subject, as `DescribedMail.topic`. */
  topic?: string | null;
  returnRequest?: ReturnRequest | null;
}

export interface MatchedKeyword {
  keyword: string;
  category: Category | null;
  weight: number;
}

export interface RiskFinding {
  risk: Risk;
  /** The words that show it. */
  evidence: string;
}

export interface Classification {
  /** Null when no category reaches the threshold: a person decides. */
  category: Category | null;
  /** 0–1, calibrated: 0.9 is right about nine times in ten. */
  confidence: number;
  matched: MatchedKeyword[];
  scenario: Scenario | null;
  /** The two best guesses, best first, also when `category` is null. */
  guesses: { category: Category; confidence: number }[];
  /** A second request in the same mail. */
  also: { category: Category; scenario: Scenario }[];
  risks: RiskFinding[];
}
