// libcrypt of libxcrypt: the hash of the staff's PIN.
#include <crypt.h>
