import { Link } from '@tanstack/react-router'
import { DropdownMenu as Menu } from 'radix-ui'
import { useWords } from '../../strings/language.tsx'
import { useMay } from '../../wire/session.ts'

/** The ways to what one is offered and to one’s own notebook. */
export const OwnItems = () => {
  const { sharing, journal } = useWords()
  const [mayOwn, mayAnswer] = [useMay('own'), useMay('answer')]
  return (
    <>
      {mayAnswer && (
        <Menu.Item className="menu-item" asChild>
          <Link to="/sharing">{sharing.mine.title}</Link>
        </Menu.Item>
      )}
      {mayOwn && (
        <Menu.Item className="menu-item" asChild>
          <Link to="/journal">{journal.title}</Link>
        </Menu.Item>
      )}
    </>
  )
}
