import { useState } from 'preact/hooks';
import type { Account } from '../api/contract.ts';
import { Choice } from './choice.tsx';
import { Dialog } from './dialog.tsx';
import { useServices } from './services.ts';
import { useWords } from './words-context.ts';

export interface SendingSwitch {
  /** @param store null for all */
  stop: (store: string | null, reason: string) => void;
  resume: (store: string | null) => void;
}

interface SendingDialogProps extends SendingSwitch {
  account: Account;
  onClose: () => void;
}

/** Where a lead stops the replies of one store or of all, or lets them go out again. */
export function SendingDialog({ account, stop, resume, onClose }: SendingDialogProps) {
  const { say } = useWords();
  const { stores } = useServices();
  const { stoppedForAll, stoppedStores } = account.sending;
  // Who opens this while something is stopped most likely wants to end just that.
  const [chosen, setChosen] = useState(stoppedForAll ? '' : (stoppedStores[0] ?? ''));
  const [reason, setReason] = useState('');
  const store = chosen === '' ? null : chosen;
  const stopped = store === null ? stoppedForAll : stoppedStores.includes(store);
  const option = (value: string, name: string, isStopped: boolean) => ({
    value,
    text: isStopped ? say('sending.option.stopped', { name }) : name,
  });
  const confirm = () => {
    onClose();
    if (stopped) resume(store);
    else stop(store, reason.trim());
  };
  return (
    <Dialog
      title={say(stopped ? 'sending.resume' : 'sending.stop')}
      onClose={onClose}
      actions={
        <button
          type="button"
          class={stopped ? 'button button-primary' : 'button button-danger'}
          disabled={!stopped && reason.trim() === ''}
          onClick={confirm}
        >
          {say(stopped ? 'sending.resume' : 'sending.stop')}
        </button>
      }
    >
      <Choice
        label={say('sending.for')}
        value={chosen}
        options={[
          option('', say('sending.all-stores'), stoppedForAll),
          ...stores.map(({ id, name }) => option(id, name, stoppedStores.includes(id))),
        ]}
        onChoose={setChosen}
      />
      <p>{say(stopped ? 'sending.resume.text' : 'sending.stop.text')}</p>
      {store !== null && stoppedForAll && <p class="notice notice-info">{say('sending.all-first')}</p>}
      {!stopped && (
        <input
          aria-label={say('sending.reason')}
          placeholder={say('sending.reason')}
          value={reason}
          maxLength={500}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </Dialog>
  );
}
