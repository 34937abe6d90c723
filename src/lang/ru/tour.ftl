### The guided tour.
