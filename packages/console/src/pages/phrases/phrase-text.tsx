/** A phrase as it will be inserted; what is left to fill in stands out by its edge. */
export const PhraseText = ({ text }: { text: string }) =>
  text.split(/(\[[^[\]\n]+\])/).map((piece, at) =>
    piece.startsWith('[') ? (
      <span key={at} className="gap">
        {piece.slice(1, -1)}
      </span>
    ) : (
      piece
    ),
  )
