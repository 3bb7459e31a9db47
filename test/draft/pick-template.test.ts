import { describe, expect, it } from 'vitest';
import type { ReplyLanguage } from '../../shared/content/vocabulary.ts';
import { type PickRequest, pickTemplate } from '../../shared/draft/pick-template.ts';
import { replyLanguage } from '../../shared/draft/reply-language.ts';

const request: PickRequest = {
  kind: 'buyer-message',
  classification: { category: 'logistics', scenario: 'late', risks: [] },
  returnRequest: null,
  language: 'en',
  store: { languages: ['en', 'de'] },
  marketplace: 'US',
};

const classified = (
  category: PickRequest['classification']['category'],
  scenario: PickRequest['classification']['scenario'],
) => pickTemplate({ ...request, classification: { category, scenario, risks: [] } });

const returned = (fault: 'seller' | 'buyer' | null, scenario: PickRequest['classification']['scenario'] = null) =>
  pickTemplate({
    ...request,
    kind: 'return-request',
    classification: { category: 'return', scenario, risks: [] },
    returnRequest: { reason: null, quantity: 1, fault, comments: null },
  }).template;

describe('picking a template', () => {
  it('takes the one of the scenario', () => {
    expect(pickTemplate(request)).toEqual({ template: 'late', reason: null, language: 'en', mark: null });
  });

  it('gives claims and dangerous mail to a person', () => {
    expect(pickTemplate({ ...request, kind: 'a-to-z' })).toMatchObject({ template: null, reason: 'claim' });
    for (const risk of ['safety', 'legal-threat', 'a-to-z-threat'] as const) {
      const classification = { ...request.classification, risks: [{ risk, evidence: 'fire' }] };
      for (const kind of ['buyer-message', 'return-request', 'cancellation'] as const) {
        expect(pickTemplate({ ...request, kind, classification })).toMatchObject({
          template: null,
          reason: 'second-eyes',
        });
      }
    }
  });

  it('still drafts for an angry buyer', () => {
    const classification = { ...request.classification, risks: [{ risk: 'anger' as const, evidence: '!!!' }] };
    expect(pickTemplate({ ...request, classification }).template).toBe('late');
  });

  it.each([
    'notice',
    'own-copy',
    'refusal',
    'automatic',
    'forwarding-confirmation',
    'other-mail',
    'unreadable',
  ] as const)('drafts nothing for %s', (kind) => {
    expect(pickTemplate({ ...request, kind })).toMatchObject({ template: null, reason: 'not-a-buyer' });
  });

  it('points every cancellation request to Your Orders', () => {
    expect(pickTemplate({ ...request, kind: 'cancellation' }).template).toBe('cancel');
  });

  it('answers a return request by whose fault it is', () => {
    expect(returned('seller')).toBe('return-seller-fault');
    expect(returned('buyer')).toBe('return-change-of-mind');
    expect(returned(null, 'return-seller-fault')).toBe('return-seller-fault');
    expect(returned(null)).toBe('holding');
  });

  it('leaves a mail without a certain category to a person, even when a scenario is guessed', () => {
    expect(classified(null, null)).toMatchObject({ template: null, reason: 'person-decides' });
    expect(classified(null, 'late')).toMatchObject({ template: null, reason: 'person-decides' });
  });

  it('answers the scenarios that have no category', () => {
    expect(classified(null, 'invoice').template).toBe('invoice');
    expect(classified(null, 'pre-sale').template).toBe('pre-sale');
  });

  it('suggests that thanks and sales pitches need no reply, and leaves reviews to a person', () => {
    expect(classified(null, 'thanks')).toMatchObject({ template: null, reason: 'no-reply-needed' });
    expect(classified(null, 'sales-pitch')).toMatchObject({ template: null, reason: 'no-reply-needed' });
    expect(classified(null, 'review-talk')).toMatchObject({ template: null, reason: 'person-decides' });
  });

  it('answers by what the report knows: a delivered parcel is not on its way', () => {
    const order = { deliveredAt: '2026-11-20T18:00:00Z' };
    const asked = {
      ...request,
      classification: { category: 'logistics' as const, scenario: 'where-is-it' as const, risks: [] },
    };
    expect(pickTemplate({ ...asked, order }).template).toBe('delivered-not-received');
    expect(pickTemplate({ ...asked, order: { deliveredAt: null } }).template).toBe('where-is-it');
    expect(pickTemplate({ ...request, order }).template).toBe('late');
  });

  it('buys time when the category is known and the scenario is not', () => {
    expect(classified('quality', null).template).toBe('holding');
  });
});

describe("the reply's language", () => {
  const languages: ReplyLanguage[] = ['de', 'en'];
  it.each([
    ['de', 'US', 'de', null],
    ['nl', 'DE', 'de', 'language-not-offered'],
    ['fr', 'FR', 'en', 'language-not-offered'],
    [null, 'DE', 'de', 'language-unknown'],
    [null, null, 'en', 'language-unknown'],
  ] as const)('for a buyer who writes %s on %s is %s', (buyers, marketplace, language, mark) => {
    expect(replyLanguage(buyers, { languages }, marketplace)).toEqual({ language, mark });
  });
});
