import { runSimulation } from '@cloud-copilot/iam-simulate';
import { describe, expect, it } from 'vitest';
import { ACCOUNT, ofType, REGION, synthesisePipeline, theOne } from './pipeline-template.ts';
import { documentsOf, statementsOfRole } from './statements.ts';

const resources = synthesisePipeline({ senderIdentities: ['shop.example.com', 'help@other.example.com'] });
const roles = ofType(resources, 'AWS::IAM::Role');
const functionRoles = ofType(resources, 'AWS::Lambda::Function').map((lambda) =>
  theOne(resources, 'AWS::IAM::Role', lambda.id.replace(/Function.*/, 'Role')),
);
const role = (name: string) => theOne(resources, 'AWS::IAM::Role', `${name}Role`);
const arnOf = (type: string, idPrefix: string) => theOne(resources, type, idPrefix).id;

const table = `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${arnOf('AWS::DynamoDB::Table', 'Cases')}`;
const records = `arn:aws:s3:::${arnOf('AWS::S3::Bucket', 'Records').toLowerCase()}`;
const landing = `arn:aws:s3:::${arnOf('AWS::S3::Bucket', 'InboxLanding').toLowerCase()}`;
const identity = (name: string) => `arn:aws:ses:${REGION}:${ACCOUNT}:identity/${name}`;

const keyPolicyOf = (arn: string) =>
  resources.find(({ type, id }) => type === 'AWS::KMS::Key' && arn.endsWith(`/${id}`))?.properties.KeyPolicy;

/** IAM's answer to a call of the function, by its own policies; throws when the call itself makes no sense. */
async function may(
  name: string,
  action: string,
  resource: string,
  context: Record<string, string | string[]> = {},
): Promise<boolean> {
  const response = await runSimulation(
    {
      identityPolicies: documentsOf(role(name)).map(({ PolicyName, PolicyDocument }) => ({
        name: PolicyName,
        policy: { Version: '2012-10-17', ...PolicyDocument },
      })),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      // A key's own policy must let the account's policies decide; for all else the role's policy is enough.
      resourcePolicy: action.startsWith('kms:') ? keyPolicyOf(resource) : undefined,
      request: {
        principal: `arn:aws:iam::${ACCOUNT}:role/${role(name).id}`,
        action,
        resource: { resource, accountId: ACCOUNT },
        contextVariables: context,
      },
    },
    {},
  );
  if (response.resultType === 'error') throw new Error(response.errors.message);
  return response.overallResult === 'Allowed';
}

describe('every role', () => {
  it('says in one sentence what it may do', () => {
    for (const { id, properties } of roles) expect(properties.Description, id).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('has its permissions in one place and none from elsewhere', () => {
    expect(ofType(resources, 'AWS::IAM::Policy')).toEqual([]);
    expect(ofType(resources, 'AWS::IAM::ManagedPolicy')).toEqual([]);
    for (const { id, properties } of roles) {
      expect(properties, id).not.toHaveProperty('ManagedPolicyArns');
      expect(properties.Policies, id).toHaveLength(1);
    }
  });

  it('names every action in full, and what it is for', () => {
    for (const one of roles) {
      const statements = statementsOfRole(one);
      expect(statements.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([]);
      expect(new Set(statements.map(({ Sid }) => Sid)).size, one.id).toBe(statements.length);
    }
  });

  it('reaches no more than it names: a wildcard stands only for the objects of one bucket, or in its own log', () => {
    const wildcards = roles.flatMap((one) =>
      statementsOfRole(one)
        .filter(({ Effect }) => Effect === 'Allow')
        .flatMap(({ Resource }) => Resource)
        .filter((resource) => resource.includes('*')),
    );
    for (const wildcard of wildcards) expect(wildcard).toMatch(/^arn:aws:(s3:::[^*/]+\/([a-z]+\/)?|logs:[^*]+:)\*$/);
  });

  it('of a function is denied the way around a retention lock', () => {
    expect(functionRoles).toHaveLength(7);
    for (const one of functionRoles) {
      expect(statementsOfRole(one), one.id).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Action: ['s3:BypassGovernanceRetention'], Resource: ['*'] }),
      );
    }
  });

  it('of a function can be taken by Lambda alone, and the schedule by none but this account', () => {
    for (const one of functionRoles) {
      expect(one.properties.AssumeRolePolicyDocument).toMatchObject({
        Statement: [{ Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }],
      });
    }
    expect(role('WatchSchedule').properties.AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Principal: { Service: 'scheduler.amazonaws.com' },
          Condition: {
            StringEquals: {
              'aws:SourceAccount': ACCOUNT,
              'aws:SourceArn': `arn:aws:scheduler:${REGION}:${ACCOUNT}:schedule-group/default`,
            },
          },
        },
      ],
    });
  });

  it('uses the key of the records only through the service that keeps them', () => {
    for (const one of roles) {
      for (const { Sid, Condition } of statementsOfRole(one).filter(({ Sid }) => Sid?.startsWith('UseKey'))) {
        expect(Condition.StringEquals?.['kms:ViaService'], `${one.id} ${Sid}`).toMatch(
          /^(s3|dynamodb)\.eu-west-1\.amazonaws\.com$/,
        );
      }
    }
  });
});

describe('sending mail', () => {
  const relayed = { 'ses:FromAddress': 'help@shop.example.com', 'ses:Recipients': ['a1b2@marketplace.amazon.de'] };

  it('is what only send may do', () => {
    const senders = roles.filter((one) =>
      statementsOfRole(one).some(
        ({ Effect, Action }) => Effect === 'Allow' && Action.some((action) => action.startsWith('ses:')),
      ),
    );
    expect(senders).toEqual([role('Send')]);
  });

  it('works from a verified domain or address to a relay address', async () => {
    expect(await may('Send', 'ses:SendRawEmail', identity('shop.example.com'), relayed)).toBe(true);
    expect(
      await may('Send', 'ses:SendRawEmail', identity('help@other.example.com'), {
        ...relayed,
        'ses:FromAddress': 'help@other.example.com',
      }),
    ).toBe(true);
  });

  it('reaches nobody but relay addresses, not even one more recipient', async () => {
    const others = ['someone@example.com', 'x@marketplace.amazon.de.example.com', 'x@amazon.de'];
    for (const other of others) {
      const recipients = { ...relayed, 'ses:Recipients': ['a1b2@marketplace.amazon.de', other] };
      expect(await may('Send', 'ses:SendRawEmail', identity('shop.example.com'), recipients), other).toBe(false);
    }
  });

  it('is refused from any other sender', async () => {
    expect(
      await may('Send', 'ses:SendRawEmail', identity('shop.example.com'), {
        ...relayed,
        'ses:FromAddress': 'help@example.net',
      }),
    ).toBe(false);
    expect(await may('Send', 'ses:SendRawEmail', identity('example.net'), relayed)).toBe(false);
  });
});

describe('audit', () => {
  it('reads cases and records', async () => {
    expect(await may('Audit', 'dynamodb:Query', table, { 'dynamodb:LeadingKeys': ['CASE#1'] })).toBe(true);
    for (const index of ['calendar', 'actor', 'category', 'order', 'buyer']) {
      expect(await may('Audit', 'dynamodb:Query', `${table}/index/${index}`), index).toBe(true);
    }
    expect(await may('Audit', 's3:GetObjectVersion', `${records}/originals/case-1/1.eml`)).toBe(true);
  });

  it('writes its own access log and no case', async () => {
    const put = (key: string) => may('Audit', 'dynamodb:PutItem', table, { 'dynamodb:LeadingKeys': [key] });
    expect(await put('ACCESS#2026-11-21')).toBe(true);
    expect(await put('CASE#1')).toBe(false);
    expect(await put('SETTINGS#users')).toBe(false);
  });

  it('can neither change nor remove anything', async () => {
    const context = { 'dynamodb:LeadingKeys': ['ACCESS#2026-11-21'] };
    expect(await may('Audit', 'dynamodb:UpdateItem', table, context)).toBe(false);
    expect(await may('Audit', 'dynamodb:DeleteItem', table, context)).toBe(false);
    expect(await may('Audit', 's3:PutObject', `${records}/originals/case-1/1.eml`)).toBe(false);
    expect(await may('Audit', 's3:DeleteObjectVersion', `${records}/originals/case-1/1.eml`)).toBe(false);
  });

  it('signs bundles with the key of the anchors, and can put no anchor where anchors are kept', async () => {
    const key = `arn:aws:kms:${REGION}:${ACCOUNT}:key/${arnOf('AWS::KMS::Key', 'AnchorKey')}`;
    expect(await may('Audit', 'kms:Sign', key)).toBe(true);
    expect(await may('Watch', 'kms:Sign', key)).toBe(true);
    expect(await may('Review', 'kms:Sign', key)).toBe(false);
    expect(await may('Audit', 's3:PutObject', `${records}/anchors/demo-us/2026-11-21.json`)).toBe(false);
    expect(await may('Watch', 's3:PutObject', `${records}/anchors/demo-us/2026-11-21.json`)).toBe(true);
  });

  it('writes exports under a prefix of its own', async () => {
    const exports = `arn:aws:s3:::${arnOf('AWS::S3::Bucket', 'Exports').toLowerCase()}`;
    expect(await may('Audit', 's3:PutObject', `${exports}/exports/1/records.csv`)).toBe(true);
    expect(await may('Audit', 's3:GetObject', `${exports}/downloads/case-1/1-a`)).toBe(false);
  });
});

describe('triage', () => {
  it('reads and empties the landing bucket, and hears 404 and not 403 of a mail that is gone', async () => {
    expect(await may('Triage', 's3:GetObject', `${landing}/inbound/abc`)).toBe(true);
    expect(await may('Triage', 's3:DeleteObject', `${landing}/inbound/abc`)).toBe(true);
    expect(await may('Triage', 's3:ListBucket', landing)).toBe(true);
    expect(await may('Triage', 's3:GetObject', `${landing}/elsewhere/abc`)).toBe(false);
  });

  it('keeps records under their own retention date and can remove none', async () => {
    expect(await may('Triage', 's3:PutObject', `${records}/originals/case-1/1.eml`)).toBe(true);
    expect(await may('Triage', 's3:PutObjectRetention', `${records}/originals/case-1/1.eml`)).toBe(true);
    expect(await may('Triage', 's3:DeleteObjectVersion', `${records}/originals/case-1/1.eml`)).toBe(false);
    expect(await may('Triage', 's3:PutObject', `${records}/anchors/demo-us/2026-11-21.json`)).toBe(false);
  });
});

describe('review', () => {
  const exports = `arn:aws:s3:::${arnOf('AWS::S3::Bucket', 'Exports').toLowerCase()}`;

  it('passes attachments on, and reaches nothing that auditors export', async () => {
    for (const action of ['s3:PutObject', 's3:GetObject']) {
      expect(await may('Review', action, `${exports}/downloads/case-1/1-a`), action).toBe(true);
      expect(await may('Review', action, `${exports}/uploads/ana/1/1`), action).toBe(true);
      expect(await may('Review', action, `${exports}/bundles/1.zip`), action).toBe(false);
    }
  });

  it('keeps attachments and manuals, and neither originals nor what was sent', async () => {
    expect(await may('Review', 's3:PutObject', `${records}/attachments/case-1/a`)).toBe(true);
    expect(await may('Review', 's3:PutObject', `${records}/manuals/demo-us/a`)).toBe(true);
    expect(await may('Review', 's3:PutObject', `${records}/originals/case-1/1.eml`)).toBe(false);
    expect(await may('Review', 's3:PutObject', `${records}/sent/case-1/1-1.eml`)).toBe(false);
    expect(await may('Review', 's3:GetObjectVersion', `${records}/originals/case-1/1.eml`)).toBe(true);
  });
});

describe('removing records', () => {
  it('is what only watch may do, by version, and never around the lock', async () => {
    for (const name of ['Triage', 'Review', 'Send', 'Delivery', 'Audit', 'Console']) {
      expect(await may(name, 's3:DeleteObjectVersion', `${records}/originals/case-1/1.eml`), name).toBe(false);
    }
    expect(await may('Watch', 's3:DeleteObjectVersion', `${records}/originals/case-1/1.eml`)).toBe(true);
    expect(await may('Watch', 's3:DeleteObjectVersion', `${records}/anchors/demo-us/2026-11-21.json`)).toBe(false);
    expect(await may('Watch', 's3:BypassGovernanceRetention', `${records}/originals/case-1/1.eml`)).toBe(false);
  });

  it('goes with letting locks grow, which only watch may do for what others put', async () => {
    for (const action of ['s3:PutObjectRetention', 's3:PutObjectLegalHold']) {
      expect(await may('Watch', action, `${records}/sent/case-1/1-1.eml`), action).toBe(true);
      expect(await may('Audit', action, `${records}/sent/case-1/1-1.eml`), action).toBe(false);
    }
    expect(await may('Watch', 's3:PutObject', `${records}/sent/case-1/1-1.eml`)).toBe(false);
  });
});

describe('console', () => {
  it('may write its log and nothing else', () => {
    expect(statementsOfRole(role('Console')).filter(({ Effect }) => Effect === 'Allow')).toEqual([
      expect.objectContaining({ Sid: 'WriteOwnLog' }),
    ]);
  });
});
