### Registers of the office: organisations, contact families, groups, mismatches.
