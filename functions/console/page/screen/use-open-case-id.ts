import { useCallback, useEffect, useState } from 'preact/hooks';

/** The case that the address names: `#case/<id>`; the browser's "back" leads from a case to the queue, and links can be sent. */
export function useOpenCaseId(): [string | null, (id: string | null) => void] {
  const [id, setId] = useState(() => caseIdOf(location.hash));
  useEffect(() => {
    const onChange = () => setId(caseIdOf(location.hash));
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  const open = useCallback((next: string | null) => {
    location.hash = next === null ? '' : `case/${encodeURIComponent(next)}`;
  }, []);
  return [id, open];
}

function caseIdOf(hash: string): string | null {
  const found = /^#case\/(.+)$/.exec(hash)?.[1];
  if (found === undefined) return null;
  try {
    return decodeURIComponent(found);
  } catch {
    return null;
  }
}
