/**
 * Hosts of mail and of documents that people write together, with their subdomains. What stands there is somebody's letter or somebody's
 * draft, and no article; a host that is missing here costs a few underlines, and one button in the popup reads a page of these all the same.
 */
export const MAIL_HOSTS: readonly string[] = [
  'mail.google.com',
  'docs.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
  'mail.yahoo.com',
  'mail.aol.com',
  'mail.proton.me',
  'app.fastmail.com',
  'mail.zoho.com',
  'mail.yandex.com',
  'e.mail.ru',
  'app.tuta.com',
  'overleaf.com',
];

/** First part of the name that firms and universities give to their own mail: "webmail.example.org". */
export const MAIL_NAME = /^(?:webmail|roundcube|owa)\./;
