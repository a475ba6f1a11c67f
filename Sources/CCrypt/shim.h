// libcrypt, from libxcrypt: hashes the staff's PIN.
#include <crypt.h>
