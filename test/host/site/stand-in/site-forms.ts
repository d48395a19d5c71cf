import { SITE_PATHS } from '../site-paths'
import type { Addresses, MailForm, Typed } from './mail-form'

const PATHS = SITE_PATHS['stand-in']

function toOwner(addresses: Addresses, from: string | undefined, subject: string, text: string) {
  return { from: addresses.site, to: addresses.owner, replyTo: from ?? addresses.site, subject, text }
}

const contact: MailForm = {
  path: PATHS.contact,
  title: 'Contact',
  introduction: 'Write to us; we answer by mail.',
  formId: 'contact',
  fields: [
    { id: 'contact-name', name: 'contact_name', label: 'Your name', kind: 'text' },
    { id: 'contact-email', name: 'contact_email', label: 'Your email address', kind: 'email' },
    { id: 'contact-message', name: 'contact_message', label: 'Your message', kind: 'long-text' },
  ],
  button: { id: 'contact-send', text: 'Send the message' },
  sent: { id: 'contact-sent', text: 'Your message was sent.' },
  failed: { id: 'contact-failed', text: 'Your message could not be sent. Please try again later.' },
  mails: (typed: Typed, addresses) => [
    toOwner(
      addresses,
      typed.contact_email,
      `Message from ${typed.contact_name}`,
      `${typed.contact_message}\n\n${typed.contact_name} <${typed.contact_email}>`,
    ),
  ],
}

const comment: MailForm = {
  path: PATHS.comment,
  title: 'Opening hours',
  introduction: 'We are open from Monday to Friday, 9 to 17. Ask us anything in a comment.',
  formId: 'commentform',
  fields: [
    { id: 'author', name: 'author', label: 'Your name', kind: 'text' },
    { id: 'email', name: 'email', label: 'Your email address', kind: 'email' },
    { id: 'comment', name: 'comment', label: 'Comment', kind: 'long-text' },
  ],
  button: { id: 'submit', text: 'Post the comment' },
  sent: { id: 'comment-sent', text: 'Your comment was sent to the owner, who has to approve it.' },
  failed: { id: 'comment-failed', text: 'Your comment could not be sent. Please try again later.' },
  mails: (typed, addresses) => [
    toOwner(
      addresses,
      typed.email,
      'Please moderate: Opening hours',
      `${typed.author} <${typed.email}> wrote:\n\n${typed.comment}`,
    ),
  ],
}

/** Two messages, as WordPress sends them: one to the new member, one to the owner. */
const registration: MailForm = {
  path: PATHS.registration,
  title: 'Register',
  introduction: 'Become a member; you receive a message with the next step.',
  formId: 'registerform',
  fields: [
    { id: 'user_login', name: 'user_login', label: 'User name', kind: 'text' },
    { id: 'user_email', name: 'user_email', label: 'Email address', kind: 'email' },
  ],
  button: { id: 'wp-submit', text: 'Register' },
  sent: { id: 'registration-sent', text: 'Registration complete. Please check your mail.' },
  failed: {
    id: 'registration-failed',
    text: 'The registration mail could not be sent. Please try again later.',
  },
  mails: (typed, addresses) => [
    {
      from: addresses.site,
      to: typed.user_email ?? '',
      subject: 'Your registration',
      text: `Welcome, ${typed.user_login}. The owner has been told and will activate your account.`,
    },
    toOwner(addresses, undefined, 'New member', `${typed.user_login} <${typed.user_email}> registered.`),
  ],
}

/** The forms of the stand-in site that send mail. */
export const SITE_FORMS: readonly MailForm[] = [contact, comment, registration]
