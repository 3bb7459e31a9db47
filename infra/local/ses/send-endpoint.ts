import { randomUUID } from 'node:crypto';
import { type EndpointAnswer, escapeXml, xmlAnswer } from '../gateway/endpoint-answer.ts';
import { type SendingDeps, sendMail } from './send-mail.ts';
import { SendRefusal } from './send-request.ts';

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

export interface SendEndpointDeps extends SendingDeps {
  /** Between taking a mail and saying so: where a test lets the answer get lost. */
  beforeAnswer(): Promise<void>;
}

/** SES's query API, as far as replies need it: SendRawEmail. `caller` is the function that asks. */
export async function answerSesCall(
  form: URLSearchParams,
  caller: string,
  deps: SendEndpointDeps,
): Promise<EndpointAnswer> {
  const action = form.get('Action');
  try {
    if (action !== 'SendRawEmail')
      throw new SendRefusal('InvalidAction', `${action}: only SendRawEmail can be called on this machine.`);
    const { messageId, report } = sendMail(form, caller, deps);
    report().catch((error) => process.stderr.write(`ses: the events of ${messageId} were not published: ${error}\n`));
    await deps.beforeAnswer();
    return xmlAnswer(
      200,
      `<${action}Response xmlns="${NAMESPACE}"><${action}Result><MessageId>${messageId}</MessageId></${action}Result>` +
        `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`,
    );
  } catch (error) {
    if (!(error instanceof SendRefusal)) throw error;
    return xmlAnswer(
      400,
      `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>${error.code}</Code>` +
        `<Message>${escapeXml(error.message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
    );
  }
}
