import { describe, expect, it } from 'vitest';
import { readProblem } from '../../functions/console/page/api/problem.ts';
import { createSettingsApi } from '../../functions/console/page/api/settings-api.ts';
import { createUnsavedTexts } from '../../functions/console/page/draft/unsaved-texts.ts';
import { unsavedSettings } from '../../functions/console/page/settings/unsaved-settings.ts';
import { tabStorage } from './tab-storage.ts';

describe('settings of the API', () => {
  it('are changed for the version that was read', async () => {
    const sent: unknown[] = [];
    const api = createSettingsApi(async (method, path, init) => {
      sent.push([method, path, init]);
      return Response.json({ kind: 'thresholds', version: 5, value: { undoSeconds: 20 } });
    });
    const saved = await api.write('thresholds', 4, { undoSeconds: 20 });
    await api.read('thresholds', 3);
    expect(saved).toEqual({ version: 5, value: { undoSeconds: 20 }, changes: {} });
    expect(sent).toEqual([
      ['PUT', '/api/settings/thresholds', { etag: '"4"', body: { undoSeconds: 20 } }],
      ['GET', '/api/settings/thresholds?version=3', undefined],
    ]);
  });

  it('say of a refused one which fields it is about', async () => {
    const fields = [{ field: 'undoSeconds', message: 'Too big' }];
    const problem = await readProblem(Response.json({ detail: 'undoSeconds: Too big', fields }, { status: 400 }));
    expect(problem).toMatchObject({ status: 400, message: 'undoSeconds: Too big', fields });
  });
});

describe('settings that were typed and not saved', () => {
  it('are kept by part, beside the replies', () => {
    const texts = createUnsavedTexts(tabStorage());
    const kept = unsavedSettings(texts, 'templates');
    const path = ['languages', 'en', 'texts', 'late'];
    kept.keep(path, { text: 'Sorry.', basedOn: 'We are sorry.' });
    expect(kept.read(path)).toEqual({ text: 'Sorry.', basedOn: 'We are sorry.' });
    expect(kept.read(['languages', 'en'])).toBeNull();
    expect(texts.ids()).toEqual(['settings/templates/languages.en.texts.late']);
    kept.forget(path);
    expect(texts.ids()).toEqual([]);
  });
});
