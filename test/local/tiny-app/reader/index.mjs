import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';

const table = new DynamoDBClient({});
const bucket = new S3Client({});

/** Keeps each mail with what SES said of it; a subject may ask for trouble. */
export async function handler({ Records }) {
  const batchItemFailures = [];
  for (const { messageId, body } of Records) {
    const notification = JSON.parse(body);
    const { subject = '' } = notification.mail.commonHeaders;
    console.log(`reading ${notification.mail.messageId}`);
    if (subject.includes('hang')) await new Promise((resolve) => setTimeout(resolve, 10_000));
    if (subject.includes('crash')) process.exit(1);
    if (subject.includes('fail')) {
      batchItemFailures.push({ itemIdentifier: messageId });
      continue;
    }
    const { Body } = await bucket.send(
      new GetObjectCommand({ Bucket: process.env.LANDING_BUCKET, Key: notification.receipt.action.objectKey }),
    );
    await table.send(
      new PutItemCommand({
        TableName: process.env.TABLE_NAME,
        Item: {
          pk: { S: `MAIL#${subject}` },
          sk: { S: messageId },
          raw: { S: await Body.transformToString('latin1') },
          notification: { S: body },
        },
      }),
    );
  }
  return { batchItemFailures };
}
