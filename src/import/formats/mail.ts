// Mails and saved web archives: subject, sender and day to columns, the body as text.
import PostalMime, { type Email } from 'postal-mime';
import { findDate } from '../dates';
import { type FileContent, type SourceFile, UnreadableFile } from '../types';
import { pageBodyText } from './markup';

/** Reads an EML. The plain part is taken where there is one, else the HTML part; attachments are told and left out. */
export async function readMail({ bytes }: SourceFile): Promise<FileContent> {
  const mail = await PostalMime.parse(bytes);
  const plain = (mail.text ?? '').trim();
  const text = plain !== '' ? plain : mail.html === undefined ? '' : pageBodyText(mail.html);
  if (text === '') throw new UnreadableFile('empty-article', 'the mail holds no text');
  const from = mail.from;
  const values = {
    title: mail.subject ?? '',
    date: dayOf(mail),
    author: from === undefined ? '' : from.name || from.address || '',
  };
  const problems = mail.attachments.map(({ filename, mimeType }) => ({
    line: null,
    value: filename ?? mimeType,
    rule: 'attachment',
    message: 'attachments of mails are not read; save them as files',
  }));
  return { kind: 'document', text, values, problems };
}

/** The day that the sender's clock shows; the library moves it to that of Greenwich. */
function dayOf({ headers, date = '' }: Email): string {
  const printed = headers.find(({ key }) => key === 'date')?.value ?? date;
  return findDate(printed)?.day ?? printed;
}
