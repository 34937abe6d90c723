### The network around a family: services, participants, who was told, meetings.
