import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../infra/app.ts';
import { STACK_NAME } from '../../infra/configuration.ts';
import { requireReceivingRegion } from '../../infra/receiving-regions.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'infra-app-'));

describe('the app', () => {
  it("passes AWS's Solutions and Serverless rule packs", async () => {
    const app = await createApp({ outdir: newFolder() });
    expect(() => app.synth()).not.toThrow();
  });

  it('is stopped by the rule packs when something is missing', async () => {
    const app = await createApp({ outdir: newFolder() });
    const stack = app.node.findChild(STACK_NAME);
    new Bucket(stack, 'Careless');
    expect(() => app.synth()).toThrow(/S3 Bucket has server access logs disabled/);
  });

  it('refuses a region in which SES receives no mail', async () => {
    await expect(createApp({ outdir: newFolder(), region: 'ap-east-1' })).rejects.toThrow(
      /^SES receives no mail in ap-east-1\. Deploy to one of us-east-1, /,
    );
    expect(() => requireReceivingRegion('eu-west-1')).not.toThrow();
  });
});
