"""How things look: colours, type, symbols and the style, all from the design tokens."""
