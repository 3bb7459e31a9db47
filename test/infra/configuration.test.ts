import { describe, expect, it } from 'vitest';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { readConfiguration } from '../../infra/configuration.ts';

const configured = (context: Record<string, unknown>) => readConfiguration((name) => context[name]);

describe('the configuration', () => {
  it('that ships is complete and deploys with the safe choices', () => {
    expect(configured(cdkJson.context)).toEqual(configured({}));
    expect(configured(cdkJson.context)).toMatchObject({ recordLockMode: 'governance', secondFactor: 'required' });
  });

  it('takes lists as the command line gives them', () => {
    expect(configured({ senderIdentities: 'shop.example.com, help@other.example.com' }).senderIdentities).toEqual([
      'shop.example.com',
      'help@other.example.com',
    ]);
  });

  it('takes an empty value as none', () => {
    expect(configured({ alarmEmail: '', receiptRuleSet: '' })).toMatchObject({
      alarmEmail: null,
      receiptRuleSet: null,
    });
  });

  it.each([
    [{ inboxDomain: 'Inbox.Example.com' }, 'inboxDomain'],
    [{ inboxDomain: 'localhost' }, 'inboxDomain'],
    [{ inboxDomain: 'help@inbox.example.com' }, 'inboxDomain'],
    [{ senderIdentities: [] }, 'senderIdentities'],
    [{ senderIdentities: '*' }, 'senderIdentities'],
    [{ alarmEmail: 'on duty' }, 'alarmEmail'],
    [{ recordLockMode: 'none' }, 'recordLockMode'],
  ])('refuses %j and says where it stands', (context, name) => {
    expect(() => configured(context)).toThrow(new RegExp(`cdk\\.json, "context"[^]*at ${name}`));
  });
});
