import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Setting, SettingVersion } from '../api/settings-contract.ts';
import { useServices } from '../screen/services.ts';

export interface OpenSetting {
  /** As it holds; null until the API has answered. */
  setting: Setting | null;
  versions: readonly SettingVersion[];
  problem: unknown;
  /** Reads it again, and says what holds now. */
  reload: () => Promise<{ setting: Setting; versions: readonly SettingVersion[] }>;
}

/** A setting of this kind with its versions, read when it is opened and after each change. */
export function useSetting(kind: string): OpenSetting {
  const { api } = useServices();
  const [read, setRead] = useState<Omit<OpenSetting, 'reload'>>({ setting: null, versions: [], problem: null });
  const reload = useCallback(async () => {
    const [setting, versions] = await Promise.all([api.settings.read(kind), api.settings.versions(kind)]);
    setRead({ setting, versions, problem: null });
    return { setting, versions };
  }, [api, kind]);
  useEffect(() => {
    reload().catch((problem: unknown) => setRead((before) => ({ ...before, problem })));
  }, [reload]);
  return { ...read, reload };
}
