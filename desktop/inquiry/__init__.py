"""The inquiry assistant: questions, figures of a frozen state, answers, the package."""
