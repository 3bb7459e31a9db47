import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Address, readAddress, writeAddress } from './address.ts';

/** What the address names, and how to go elsewhere. */
export function useAddress(): [Address, (to: Address) => void] {
  const [address, setAddress] = useState<Address>(() => readAddress(location.hash) ?? { screen: 'queue' });
  useEffect(() => {
    const onChange = () => setAddress((before) => readAddress(location.hash) ?? before);
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  const go = useCallback((to: Address) => {
    location.hash = writeAddress(to);
  }, []);
  return [address, go];
}
