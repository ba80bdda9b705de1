import { pageOf } from '../../mail/page.ts'
import type { FlowContext } from '../context.ts'
import type { LetterWords, Wording } from './letter-words.ts'

/** A test: that it arrived is all that it says. */
export async function testWords(
  { post }: FlowContext,
  { letter: { language }, company }: Wording,
): Promise<LetterWords> {
  const isFrench = language === 'fr'
  const says = isFrench
    ? `Bonjour,\n\nCe message montre que Diapason peut écrire par e-mail pour ${company}. Il n’y a rien à faire.`
    : `Hello,\n\nThis message shows that Diapason can send mail for ${company}. There is nothing to do.`
  const aside = isFrench ? 'Envoyé à votre demande depuis ' : 'Sent because you asked for it, from '
  return {
    subject: isFrench ? `Essai d’envoi\u00a0: ${company}` : `Test mail: ${company}`,
    ...pageOf(language, [{ say: says }, { aside: `${aside}${post.publicUrl}` }]),
  }
}
