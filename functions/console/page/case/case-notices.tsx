import type { CaseView } from '../api/contract.ts';
import { useWords } from '../screen/words-context.ts';
import type { StringKey } from '../words/strings.ts';

const TRUST_NOTICES: Record<string, StringKey> = {
  unproven: 'case.unproven',
  spam: 'case.spam',
  virus: 'case.virus',
};

/** What a person has to know before they believe or answer this case. */
export function CaseNotices({ viewed }: { viewed: CaseView }) {
  const { say } = useWords();
  const trust = viewed.trust && TRUST_NOTICES[viewed.trust.level];
  return (
    <>
      {viewed.trust && trust && (
        <section class="notice notice-warn">
          <strong>{say(trust)}</strong>
          <ul>
            {viewed.trust.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
      {viewed.hold && (
        <p class="notice notice-info">{say('case.hold', { date: viewed.hold.reviewOn, reason: viewed.hold.reason })}</p>
      )}
    </>
  );
}
