import type { CaseView } from '../api/contract.ts';
import { useWords } from '../screen/words-context.ts';
import type { StringKey } from '../words/strings.ts';

const TRUST_NOTICES: Readonly<Record<string, StringKey>> = {
  unproven: 'case.unproven',
  spam: 'case.spam',
  virus: 'case.virus',
};

/** What a person has to know before they believe or answer this case. */
export function CaseNotices({ viewed }: { viewed: CaseView }) {
  const { say } = useWords();
  return (
    <>
      {viewed.messages.map(({ n, trust }) => {
        const notice = trust && TRUST_NOTICES[trust.level];
        return notice ? (
          <section key={n} class="notice notice-warn">
            <strong>{say(notice)}</strong>
            <ul>
              {trust.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </section>
        ) : null;
      })}
      {viewed.hold && (
        <p class="notice notice-info">{say('case.hold', { date: viewed.hold.reviewOn, reason: viewed.hold.reason })}</p>
      )}
    </>
  );
}
