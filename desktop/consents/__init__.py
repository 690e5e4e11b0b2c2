"""The register of consents and licences: who agreed to what, until when, and what follows."""
