import { addressOf } from '../ses/described-headers.ts';
import { readSendRequest, SendRefusal } from '../ses/send-request.ts';
import { verifiedIdentity } from '../ses/verified-identities.ts';
import { permission, type RequiredPermission, type Whereabouts } from './required-permission.ts';

/**
 * What SendRawEmail needs: the sender's verified identity and the configuration set. Recipients go along
 * without their local parts: the log of calls is no place for a buyer's address.
 */
export function mailPermissions(
  form: URLSearchParams,
  { region, accountId, identities }: Whereabouts,
): RequiredPermission[] {
  const action = `ses:${form.get('Action')}`;
  const arn = (path: string) => `arn:aws:ses:${region}:${accountId}:${path}`;
  try {
    const { source, recipients, configurationSet } = readSendRequest(form);
    const from = addressOf(source);
    const context = {
      'ses:FromAddress': from,
      'ses:Recipients': recipients.map((recipient) => `someone@${recipient.split('@')[1]}`),
    };
    return [
      permission(action, arn(`identity/${verifiedIdentity(from, identities) ?? from}`), context),
      ...(configurationSet ? [permission(action, arn(`configuration-set/${configurationSet}`), context)] : []),
    ];
  } catch (error) {
    // SES refuses it too, and says why to the caller.
    if (error instanceof SendRefusal) return [permission(action, '*')];
    throw error;
  }
}
