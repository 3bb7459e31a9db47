import type { Account } from '../api/contract.ts';
import { useServices } from './services.ts';
import { useWords } from './words-context.ts';

/** Tells everybody whose replies are stopped, and why: who approves into a stop has to know that it waits. */
export function SendingBanner({ sending }: Pick<Account, 'sending'>) {
  const { say, locale } = useWords();
  const { storeName } = useServices();
  const { stoppedForAll, stoppedStores, reason } = sending;
  if (!stoppedForAll && stoppedStores.length === 0) return null;
  const stores = new Intl.ListFormat(locale).format(stoppedStores.map(storeName));
  return (
    <p class="notice notice-warn stopped-banner" role="status">
      <strong>{stoppedForAll ? say('sending.banner.all') : say('sending.banner.stores', { stores })}</strong>{' '}
      {say('sending.banner.meanwhile')} {reason && <bdi>{say('sending.banner.reason', { reason })}</bdi>}
    </p>
  );
}
