"""The area "Verwaltung": members with devices and rights, houses and units."""
